def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('The setting grade.cache is empty: give it a value, as in -Dgrade.cache=VALUE, or leave it out')
assert !log.contains('at io.github.mvngrade')
assert basedir.list().every { !it.startsWith('image-') && !it.startsWith('javac-') && !it.startsWith('making-') }
return true
