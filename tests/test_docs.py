from __future__ import annotations

import json
import re
import shlex
import tomllib
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from sayso.cli import main
from sayso.exports import FORMATS
from sayso.exports.csv import COLUMNS

ROOT = Path(__file__).parents[1]
CLI = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
LEDGER = (ROOT / "docs" / "ledger.md").read_text(encoding="utf-8")
PYTHON = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
JSON = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
DEPENDENCIES = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
COMMANDS = [line.removeprefix("$ ") for line in CLI.splitlines() if line.startswith("$ ")]
EXAMPLES = re.findall(r"```python\n(.*?)```", PYTHON, re.DOTALL)


def options() -> list[tuple[str, click.Option]]:
    return [
        (name, option)
        for name, command in main.commands.items()
        for option in command.params
        if isinstance(option, click.Option)
    ]


@pytest.mark.parametrize("name", main.commands)
def test_every_command_has_help_and_a_heading(name: str) -> None:
    assert main.commands[name].help
    assert f"\n## sayso {name}\n" in CLI + LEDGER


@pytest.mark.parametrize(("command", "option"), options())
def test_every_option_has_help_and_a_row(command: str, option: click.Option) -> None:
    assert option.help, command
    assert all(f"`{spelling}" in CLI + LEDGER for spelling in option.opts)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_a_row(name: str) -> None:
    assert f"\n| `{name}` |" in CLI


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_is_explained(column: str) -> None:
    assert f"`{column}`" in CLI


@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_shown_work(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    given, _, words = command.rpartition("| ")
    stdin = Path(given.split()[1]).read_bytes() if given else None
    result = CliRunner().invoke(main, shlex.split(words)[1:], input=stdin)
    assert result.exit_code == 0, result.output
    assert result.stdout


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_the_python_examples_run(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(EXAMPLES[number], f"docs/python.md, example {number + 1}", "exec"), {})


def test_there_are_examples_to_run() -> None:
    assert len(COMMANDS) >= 6
    assert len(EXAMPLES) == 3


def test_every_json_field_is_explained() -> None:
    schema = json.loads((ROOT / "docs" / "reading.schema.json").read_text(encoding="utf-8"))
    objects = [schema, *(each for each in schema["$defs"].values() if "properties" in each)]
    for fields in (each["properties"] for each in objects):
        assert [name for name in fields if not re.search(rf"[`\"]{name}[`\"]", JSON)] == []


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    wanted = [re.split(r"[<>=~]", each)[0] for group in groups for each in group]
    assert re.findall(r"^\| `([^`]+)` \| \S", DEPENDENCIES, re.MULTILINE) == wanted


def test_the_lock_names_what_is_needed_and_no_host() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for wanted in project["dependencies"] + project["optional-dependencies"]["test"]:
        name = re.split(r"[<>=~]", wanted)[0]
        assert re.search(rf"^{name}==", lock, re.MULTILINE), name
    assert not re.search(r"://|--\w*index|--find-links| @ ", lock)


def test_the_changelog_has_this_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"\n## {project['version']} " in changes
