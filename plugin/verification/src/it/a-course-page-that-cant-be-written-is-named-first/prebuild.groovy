new File(basedir, 'target').text = 'not a folder'
return true
