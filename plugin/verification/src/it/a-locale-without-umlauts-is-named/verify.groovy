def log = new File(basedir, 'build.log').getText('UTF-8')
def error = log.readLines().find { it.startsWith('[ERROR]') && it.contains("Java can't read the name of") }
assert error && error.contains('Z??hler.java') && error.contains('Grade again with LC_ALL=C.UTF-8 mvn grade')
assert !error.contains('rename')
assert !log.contains('at io.github.mvngrade')
def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
assert grade.outcome == 'INFRASTRUCTURE'
assert grade.checks.find { it.id == 'lru-order' }.verdict == 'UNMEASURABLE'
assert grade.pending > 0
return true
