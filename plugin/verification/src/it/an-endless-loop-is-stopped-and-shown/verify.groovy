def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
def check = { id -> grade.checks.find { it.id == id } }
def log = new File(basedir, 'build.log').getText('UTF-8')

assert check('all-values').verdict == 'FAILED'
assert check('all-values').ending == 'TIMED_OUT'
assert check('all-values').message.startsWith('Did not end within 20 s')
assert check('all-values').output.contains('parallel.fibonacci.Fibonacci.cached(Fibonacci.java:')
assert check('small-values').verdict == 'PASSED'
// What else there is, still runs: in a fresh subject.
['one-evaluation', 'lru-order'].each { assert check(it).verdict == 'PASSED' }
return true
