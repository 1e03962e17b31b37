def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
def check = { id -> grade.checks.find { it.id == id } }
def log = new File(basedir, 'build.log').getText('UTF-8')

assert check('all-values').verdict == 'PASSED'
assert check('all-values').output.length() < 70_000
assert check('all-values').output.contains('cut here')
assert new File(basedir, 'target/grade/index.html').length() < 300_000
// What else there is, still runs: in a fresh subject.
['one-evaluation', 'lru-order'].each { assert check(it).verdict == 'PASSED' }
return true
