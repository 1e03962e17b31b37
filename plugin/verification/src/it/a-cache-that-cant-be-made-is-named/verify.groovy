def log = new File(basedir, 'build.log').getText('UTF-8')
def error = log.readLines().find { it.startsWith('[ERROR]') && it.contains("runtime image can't be made in") }
assert error && error.contains(new File(basedir, 'in-the-way/cache').path) && error.contains('-Dgrade.cache=FOLDER')
assert !log.contains('at io.github.mvngrade')
assert new File(basedir, 'target/grade/grade.json').getText('UTF-8').contains('"INFRASTRUCTURE"')
return true
