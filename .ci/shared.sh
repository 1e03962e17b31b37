# What the scripts of this folder share; they source it.
export LC_ALL=C.UTF-8
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Debian packages that the tests use; a machine that isn't Debian's, or where we aren't root, must have them already.
install_tools() {
    local packages=()
    command -v chromium >/dev/null || packages+=(chromium)
    command -v chromedriver >/dev/null || packages+=(chromium-driver)
    command -v mvn >/dev/null || packages+=(maven openjdk-17-jdk-headless)
    command -v bwrap >/dev/null || packages+=(bubblewrap)
    command -v python3 >/dev/null || packages+=(python3)
    command -v git >/dev/null || packages+=(git)
    command -v faketime >/dev/null || packages+=(faketime)
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || packages+=(postgresql)
    if ((${#packages[@]})) && command -v apt-get >/dev/null && ((EUID == 0)); then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
    fi
}

# step NAME COMMAND...: says what is done, and how long it took.
step() {
    local name=$1 start=$SECONDS
    shift
    echo "== $name: $*"
    "$@"
    echo "== $name took $((SECONDS - start)) s"
}

# The clean clone within a scratch folder: on a path with a space and a letter beyond ASCII.
clone_in() {
    printf '%s' "$1/mvn grade ü"
}

# make_scratch FOLDER: the clone, and a Maven repository without artifacts of ours; what Maven downloads is shared with the
# machine's own.
make_scratch() {
    local downloads=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
    git clone -q "$home" "$(clone_in "$1")"
    mkdir -p "$1/repository"
    [ ! -d "$downloads" ] || cp -a "$downloads/." "$1/repository/"
    rm -rf "$1/repository/io/github/mvngrade"
}

# use_repository_of FOLDER: from now on each Maven uses the scratch folder's repository.
use_repository_of() {
    export MAVEN_OPTS="${MAVEN_OPTS:-} -Dmaven.repo.local=$1/repository"
}

# From now on each Maven is quick to start: what follows is many short builds.
start_quickly() {
    export MAVEN_OPTS="${MAVEN_OPTS:-} -XX:TieredStopAtLevel=1"
}

# run_papers CLONE: what the documents tell their readers to type, in a clone where the README's first command was run. Online,
# as readers are: Maven's deploy goal refuses to work offline, whatever it deploys to.
run_papers() {
    local papers paper
    papers=$(cd "$home" && grep -lx '```sh' docs/*.md) || { echo "No document has a block marked sh" >&2; return 1; }
    for paper in $papers; do
        step "$paper" "$home/.ci/commands" "$home/$paper" "$1"
    done
}
