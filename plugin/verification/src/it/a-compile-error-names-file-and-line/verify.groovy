def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
def check = { id -> grade.checks.find { it.id == id } }
def log = new File(basedir, 'build.log').getText('UTF-8')

assert grade.outcome == 'NOT_COMPILED'
assert grade.score == 0
assert grade.maxScore == 10
assert grade.compiler.size() == 1
def error = grade.compiler[0]
assert error.file == 'src/main/java/parallel/fibonacci/Fibonacci.java'
assert error.line == 5
assert error.source.contains('return n + ;')
assert error.message.contains('illegal start of expression')
assert log.contains('Fibonacci.java:5')
assert log.contains('return n + ;')
return true
