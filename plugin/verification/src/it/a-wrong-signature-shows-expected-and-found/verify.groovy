def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
def check = { id -> grade.checks.find { it.id == id } }
def log = new File(basedir, 'build.log').getText('UTF-8')

assert grade.outcome == 'GRADED'
['small-values', 'all-values'].each {
    assert check(it).verdict == 'FAILED'
    assert check(it).message.contains('Your `Fibonacci` has no `public static long cached(int)`; it has `cached(long)`')
}
// What else there is, still runs: in a fresh subject.
['one-evaluation', 'lru-order'].each { assert check(it).verdict == 'PASSED' }
return true
