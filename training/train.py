"""Train the network: `python -m training.train --help`.

Several processes on one machine share the batches (set RANK, WORLD_SIZE, MASTER_ADDR and
MASTER_PORT; `training.build` does): on a CPU two processes of one thread each beat one of two.
"""

from __future__ import annotations

import argparse
import copy
import math
import os
import random
import time
from dataclasses import astuple
from pathlib import Path

import torch
import torch.distributed as dist
from tokenizers import Tokenizer
from torch import Tensor, nn

from training.batches import SPECIAL, epoch, tensors
from training.corpora import Window, base_tokenizer
from training.curriculum import FIRST, HEADS, LAST, TAUGHT, Curriculum
from training.distil import Teacher
from training.losses import losses
from training.model import BASES, Reader, load_base, save, student
from training.names import Swapper, mark_names
from training.shipped import network_at

WARM_UP = 0.06  # share of all steps
AVERAGE = 0.998  # of the running average of weights, which is what is kept
KEPT = 200  # steps after which a run that was cut off goes on
NEW = ("case", "quote", "para", "scheme")  # small embeddings that the base does not have


def arguments() -> argparse.Namespace:
    """The command line; the defaults are those of the shipped weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", choices=BASES, default="minilm")
    parser.add_argument("--weights", type=Path, required=True, help="folder of the base")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--batch", type=int, default=6, help="windows a process and step")
    parser.add_argument("--lr", type=float, default=2e-4)
    parser.add_argument("--head-lr", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, help="only so many of PolNeAR's (for a trial)")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--teacher", type=Path, help="a larger trained network to learn from")
    parser.add_argument("--teacher-base", type=Path, help="folder of the teacher's base")
    parser.add_argument("--start", type=Path, help="a network to start from, also one that ships")
    parser.add_argument(
        "--further", type=Path, help="train this network on, with stories and corrections"
    )
    parser.add_argument("--corrections", type=Path, help="what people corrected, for --further")
    parser.add_argument("--heads", type=Path, help="train antecedents of this network alone")
    parser.add_argument("--layers", type=int, nargs="+", help="layers of the base to start from")
    return parser.parse_args()


def from_base(args: argparse.Namespace) -> Reader:
    """A network that has the base's weights and new heads."""
    model = Reader(BASES[args.base])
    load_base(model, args.weights)
    return model


def beginning(args: argparse.Namespace) -> Reader:
    """The network to train: a trained one, or the base with some of its layers."""
    if trained := args.heads or args.further or args.start:
        return network_at(trained)
    whole = from_base(args)
    return student(whole, args.layers) if args.layers else whole


def larger(args: argparse.Namespace, tokenizer: Tokenizer) -> Teacher | None:
    """The network to learn from, if any, and what it calls each of our sub-words."""
    if not args.teacher:
        return None
    reader = network_at(args.teacher)
    theirs = base_tokenizer(args.teacher_base).get_vocab()
    special = SPECIAL[args.base], SPECIAL[reader.shape.base]
    numbers = torch.full((tokenizer.get_vocab_size(),), theirs["[UNK]"])
    for piece, number in tokenizer.get_vocab().items():
        numbers[number] = theirs.get(piece, theirs["[UNK]"])
    for ours, other in zip(*map(astuple, special), strict=True):
        numbers[ours] = other
    return Teacher(reader, numbers).to(args.device)


def only_heads(model: Reader) -> list[nn.Parameter]:
    """The weights of the head beside attribution; all others are frozen."""
    model.requires_grad_(False)
    model.heads.requires_grad_(True)
    return list(model.heads.parameters())


def parts(model: Reader) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    """The encoder's weights and the new ones; words and places stay as the base has them.

    Frozen word vectors keep the names of regions that the corpora never mention where they were.
    """
    model.encoder.word.weight.requires_grad_(False)
    model.encoder.position.weight.requires_grad_(False)
    old, new = [], []
    for name, weight in model.named_parameters():
        if weight.requires_grad:
            base = name.startswith("encoder.") and name.split(".")[1] not in NEW
            (old if base else new).append(weight)
    return old, new


def rate(step: int, total: int) -> float:
    """The learning rate's factor: up in a line, down in half a cosine."""
    rise = min(1.0, (step + 1) / (WARM_UP * total))
    return rise * max(0.02, 0.5 * (1 + math.cos(math.pi * step / total)))


def share(weights: list[nn.Parameter], world: int) -> None:
    """Average the gradients of all processes."""
    flat = torch.cat(
        [(w.grad if w.grad is not None else torch.zeros_like(w)).flatten() for w in weights]
    )
    dist.all_reduce(flat)
    flat /= world
    at = 0
    for weight in weights:
        weight.grad = flat[at : at + weight.numel()].view_as(weight)
        at += weight.numel()


def report(step: int, total: int, running: dict[str, float], since: float) -> None:
    figures = " ".join(f"{name} {value:.3f}" for name, value in running.items())
    print(f"{step}/{total} {time.time() - since:.0f} s {figures}", flush=True)


def train(args: argparse.Namespace) -> None:
    """Train and keep `average.pt` (what is exported) and `state.pt` (to go on from)."""
    rank, world = int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))
    if world > 1:
        dist.init_process_group("gloo")
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    tokenizer = base_tokenizer(args.weights)
    shares = HEADS if args.heads else LAST if args.further else TAUGHT if args.teacher else FIRST
    curriculum = Curriculum(
        args.corpora,
        tokenizer,
        shares,
        seed=args.seed,
        limit=args.documents,
        corrections=args.corrections,
    )
    swap = Swapper(mark_names(curriculum.marked), tokenizer)
    teacher = larger(args, tokenizer)
    model = beginning(args).to(args.device)
    old, new = ([], only_heads(model)) if args.heads else parts(model)
    rates = (args.lr, args.head_lr)
    optimizer = torch.optim.AdamW(
        [{"params": old}, {"params": new}], weight_decay=0.01, betas=(0.9, 0.98), fused=True
    )
    average = copy.deepcopy(model).eval()
    sizes = [len(plan(curriculum, args, number, 0, world)) for number in range(args.epochs)]
    total = sum(sizes)
    step = resume(args.out / "state.pt", model, average, optimizer)
    since, running, seen, number = time.time(), {}, 0, 0
    model.train()
    model.encoder.train(not args.heads)
    while seen < total:
        for wins in plan(curriculum, args, number, rank, world):
            seen += 1
            if seen <= step or seen > total:
                continue
            rng = random.Random(args.seed * 10**7 + seen * world + rank)
            batch = tensors(wins, SPECIAL[args.base], swap, rng)
            for group, lr in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = lr * rate(seen - 1, total)
            batch = {name: moved(part, args.device) for name, part in batch.items()}
            found = advance(model, teacher, batch, optimizer, world)
            keep = min(AVERAGE, seen / (seen + 9))
            with torch.no_grad():
                torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - keep)
            running = {k: 0.98 * running.get(k, v) + 0.02 * v for k, v in found.items()}
            if rank == 0 and seen % 50 == 0:
                report(seen, total, running, since)
            if rank == 0 and seen % KEPT == 0:
                keep_state(args.out, model, average, optimizer, seen)
        number += 1
        if rank == 0 and seen > step:
            keep_state(args.out, model, average, optimizer, seen)


def moved(part: Tensor | list[Tensor], device: str) -> Tensor | list[Tensor]:
    """A part of a batch on the device."""
    return part.to(device) if isinstance(part, Tensor) else [one.to(device) for one in part]


def plan(
    curriculum: Curriculum, args: argparse.Namespace, number: int, rank: int, world: int
) -> list[list[Window]]:
    """One process's batches of an epoch."""
    docs = curriculum.draw(random.Random(args.seed * 999 + number))
    return epoch(docs, random.Random(args.seed * 1000 + number), args.batch, rank, world)


def advance(
    model: Reader,
    teacher: Teacher | None,
    batch: dict[str, Tensor],
    optimizer: torch.optim.Optimizer,
    world: int,
) -> dict[str, float]:
    """One step; the losses by part."""
    weights = [weight for group in optimizer.param_groups for weight in group["params"]]
    found = losses(model, batch, teacher)
    optimizer.zero_grad(set_to_none=False)
    sum(found.values(), torch.zeros((), device=batch["ids"].device)).backward()
    if world > 1:
        share(weights, world)
    nn.utils.clip_grad_norm_(weights, 1.0)
    optimizer.step()
    return {name: loss.item() for name, loss in found.items()}


def resume(path: Path, model: Reader, average: Reader, optimizer: torch.optim.Optimizer) -> int:
    """Go on from a state file; the number of steps already taken."""
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    average.load_state_dict(state["average"])
    optimizer.load_state_dict(state["optimizer"])
    return int(state["step"])


def keep_state(
    folder: Path, model: Reader, average: Reader, optimizer: torch.optim.Optimizer, step: int
) -> None:
    save(average, folder / "average.pt")
    state = {
        "model": model.state_dict(),
        "average": average.state_dict(),
        "optimizer": optimizer.state_dict(),
        "step": step,
    }
    torch.save(state, folder / "state.pt")


if __name__ == "__main__":
    train(arguments())
