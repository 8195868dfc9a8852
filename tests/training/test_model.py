from __future__ import annotations

import numpy as np
import pytest

from sayso.reading.fields import best_options

# Any: without torch mypy could not follow the imports.
torch = pytest.importorskip("torch", reason="needs torch, of the training extra")
model = pytest.importorskip("training.model", reason="needs torch, of the training extra")

CUES, WORDS = 4, 9


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("with_null", [False, True])
def test_what_is_trained_is_the_probability_that_reading_gives(
    seed: int, *, with_null: bool
) -> None:
    chance = np.random.default_rng(seed)
    parts = chance.normal(size=(3, CUES, WORDS)).astype(np.float32)
    null = chance.normal(size=CUES).astype(np.float32) if with_null else None
    options = best_options(parts[0], parts[1], parts[2], null)
    best = [row[0] for row in options]
    gold = torch.tensor([(run.start, run.end) if run else (-1, -1) for _, run in best])

    loss = model.span_loss(
        *torch.from_numpy(parts),
        torch.ones(CUES, WORDS, dtype=torch.bool),
        gold[:, 0],
        gold[:, 1],
        None if null is None else torch.from_numpy(null),
    )

    assert loss.tolist() == pytest.approx([-logp for logp, _ in best], abs=1e-4)


def test_padding_takes_no_part_in_the_probability() -> None:
    parts = torch.randn(3, CUES, WORDS, generator=torch.Generator().manual_seed(1))
    gold = torch.zeros(CUES, dtype=torch.long)
    short = model.span_loss(*parts[:, :, :5], torch.ones(CUES, 5, dtype=torch.bool), gold, gold + 2)
    valid = torch.arange(WORDS).expand(CUES, -1) < 5

    assert model.span_loss(*parts, valid, gold, gold + 2).tolist() == pytest.approx(short.tolist())


def test_distances_to_a_cue_fall_into_the_buckets_there_are() -> None:
    words = torch.arange(400)
    found = model.distance_buckets(words, torch.tensor([0, 200]), torch.tensor([0, 204]))

    assert found.shape == (2, 400)
    assert 0 <= int(found.min()) <= int(found.max()) < model.BUCKETS
    assert len({int(bucket) for bucket in found[1, 200:205]}) == 1
    assert int(found[1, 199]) != int(found[1, 205])
