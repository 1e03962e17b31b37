def log = new File(basedir, 'build.log').getText('UTF-8')
def line = log.readLines().find { it.contains('mvn grade needs Java 17 or newer, but Maven runs on Java 11 (') }
assert line && line.contains(System.getProperty('java.home'))
assert line.contains('JAVA_HOME') && line.contains('mvn -version')
assert !log.contains('UnsupportedClassVersionError')
return true
