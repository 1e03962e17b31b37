#!/usr/bin/env bash
# Prepares the image in which Gradescope grades: a JDK, Maven, and all that a grade needs, so that none needs a network.
# The zip has, beside this file and run_autograder, the exercise's pom.xml and src as students get them.
set -euo pipefail
autograder=${AUTOGRADER:-/autograder}
if ! command -v mvn >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends maven openjdk-17-jdk-headless
fi
# The skeleton is graded once: afterwards the plugin, the pack and the runtime for submissions are there.
mvn -B -ntp -q -f "$autograder/source/pom.xml" grade -Dgrade.speedup=false
rm -rf "$autograder/source/target"
