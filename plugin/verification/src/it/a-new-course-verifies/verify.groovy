def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('A course with one exercise is in')
assert new File(basedir, 'sample/reference-solutions/primes/target/grade/verify.html').length() > 0

def added = new File(basedir, 'sample/reference-solutions/pool-map')
assert log.contains("The exercise pool-map is in ${added}")
assert new File(added, 'target/grade/verify.html').length() > 0
def squares = new groovy.json.JsonSlurper().parse(new File(basedir, 'sample/exercises/pool-map/target/grade/grade.json'), 'UTF-8')
assert squares.score == 0
assert squares.maxScore == 10
assert squares.heldBack == 4
assert log.contains('Grading the solution with the pack that students get')

def handedOut = new File(basedir, 'sample/exercises/primes')
def skeleton = new File(handedOut, 'src/main/java/course/primes/Primes.java').getText('UTF-8')
assert skeleton.contains('not built yet') && !skeleton.contains('crossedOut')
// The course's pom names no repository yet.
assert !new File(handedOut, 'pom.xml').getText('UTF-8').contains('<repositories>')
assert !new File(handedOut, 'src/test/java/course/primes/checks/RefusedChecks.java').exists()
assert new File(handedOut, 'README.md').getText('UTF-8').contains('| `refused`: upTo refuses a negative limit | 3 | hidden |')

def grade = new groovy.json.JsonSlurper().parse(new File(handedOut, 'target/grade/grade.json'), 'UTF-8')
assert grade.outcome == 'GRADED'
assert grade.score == 0
assert grade.maxScore == 10
assert grade.heldBack == 3
return true
