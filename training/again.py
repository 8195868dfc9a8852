"""Train on from what ships: `python -m training.again attribution | contents | sides`.

`attribution` learns what a larger reader that ships thinks of the same texts and of others;
`contents` and `sides` learn from the invented stories, of which there may be more than before. Each
begins with the graph in the package (`shipped.py`), and what comes out takes its place.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch

from training.base import fetch
from training.build import SHIPPED, command_line, finish, named, taught
from training.contents import fit_contents_further, load_contents
from training.corpora import base_tokenizer
from training.export import export_contents, export_sides, share_words
from training.shipped import network_at, shipped_contents, shipped_sides
from training.sides import fit_sides_further, load_sides


def attribution(args: argparse.Namespace, base: Path, folder: Path) -> None:
    """Attribution from `--teacher`; the other heads stay."""
    finish(args, base, network_at(taught(args, base, SHIPPED / args.name)), folder)


def contents(args: argparse.Namespace, base: Path, folder: Path) -> None:
    """The encoder of contents, from the stories."""
    out = args.work / args.name / "contents.pt"
    fit_contents_further(shipped_contents(folder), base_tokenizer(base), out)
    export_contents(load_contents(out), folder)
    share_words(folder)
    named(folder, args.base)


def sides(args: argparse.Namespace, base: Path, folder: Path) -> None:
    """The network of sides, from the stories and Perspectrum."""
    out = args.work / args.name / "sides.pt"
    fit_sides_further(shipped_sides(folder), base, args.corpora, out)
    export_sides(load_sides(out), folder)
    share_words(folder)
    named(folder, args.base)


PARTS = {"attribution": attribution, "contents": contents, "sides": sides}


def main() -> None:
    """Train a part on, and put it into the package."""
    parser = command_line(__doc__)
    parser.set_defaults(teacher="accurate")
    parser.add_argument("part", choices=PARTS)
    args = parser.parse_args()
    base = fetch(args.base, args.work / "base" / args.base)
    folder = args.work / args.name / "weights"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SHIPPED / args.name, folder)
    torch.manual_seed(1)
    PARTS[args.part](args, base, folder)
    shutil.copytree(folder, SHIPPED / args.name, dirs_exist_ok=True)


if __name__ == "__main__":
    main()
