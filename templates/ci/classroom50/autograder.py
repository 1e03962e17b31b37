#!/usr/bin/env python3
"""Grades a submission in Classroom 50 with mvn grade.

Put this file and the exercise's pom.xml, as students get it, into CLASSROOM/autograders/ASSIGNMENT. If Maven needs a settings.xml,
put that there, too. Whoever knows the address of the pages can read all of it: neither a token nor a pack with hidden checks
belongs there.

It writes result.json and release-body.md into the student's checkout, in which it runs, and the report as grade-report.html. A low
grade ends it with 0, as the runner wants it. Whatever keeps the grader from grading ends it with 1: the runner then reports an
error, and nobody gets 0 points.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# Two minutes less than the 15 that a job has.
LIMIT_SECONDS = 780
SECRET = ("TOKEN", "SECRET", "PASSWORD", "CREDENTIAL", "ACTIONS_ID_", "ACTIONS_RUNTIME_", "ACTIONS_CACHE_", "ACTIONS_RESULTS_")
OF_THE_COURSE = {"pom.xml", ".mvn", "target", ".git", ".github"}


def environment():
    """What Maven needs; no token of the run is in it, and its outputs stay the runner's."""
    return {
        name: value
        for name, value in os.environ.items()
        if not any(word in name.upper() for word in SECRET) and name not in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH")
    }


def fail(message):
    print(f"::error title=No grade::{message}")
    return 1


def main():
    bundle = Path(__file__).resolve().parent
    checkout = Path.cwd()
    if not (bundle / "pom.xml").is_file():
        return fail("The exercise's pom.xml isn't beside autograder.py: put it into the assignment's folder of autograders")
    result = checkout / "result.json"
    result.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch) / "submission"
        shutil.copytree(checkout, work, symlinks=True, ignore=lambda folder, names: [
            name for name in names if Path(folder) == checkout and name in OF_THE_COURSE])
        shutil.copy(bundle / "pom.xml", work)
        command = ["mvn", "-B", "-ntp", "-f", str(work / "pom.xml"), "grade", "-Dgrade.export=classroom50",
                   f"-Dgrade.exportFolder={checkout}", "-Dgrade.pending=exclude"]
        if (bundle / "settings.xml").is_file():
            command[1:1] = ["-s", str(bundle / "settings.xml")]
        try:
            code = subprocess.run(command, env=environment(), timeout=LIMIT_SECONDS, check=False).returncode
        except subprocess.TimeoutExpired:
            return fail(f"Grading took longer than {LIMIT_SECONDS} s")
        except FileNotFoundError:
            return fail("There is no mvn: give the assignment a runtime with Java 17, on a runner that has Maven")
        report = work / "target" / "grade" / "index.html"
        if report.is_file():
            shutil.copy(report, checkout / "grade-report.html")
    if code != 0:
        return fail("Maven couldn't grade; its output above says why")
    if not result.is_file():
        return fail("The grade can't be exported; the warning above says why")
    return 0


if __name__ == "__main__":
    sys.exit(main())
