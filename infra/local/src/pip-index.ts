import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The package index that this machine's pip would ask, read without pip: PIP_INDEX_URL, then pip's configuration files,
 * the nearest to the person first.
 */
export function pipIndex(env: NodeJS.ProcessEnv = process.env): string {
  const given = env['PIP_INDEX_URL']
  if (given) return given
  const config = env['XDG_CONFIG_HOME'] || join(homedir(), '.config')
  const files = [
    env['PIP_CONFIG_FILE'],
    env['VIRTUAL_ENV'] && join(env['VIRTUAL_ENV'], 'pip.conf'),
    join(config, 'pip', 'pip.conf'),
    join(homedir(), 'Library', 'Application Support', 'pip', 'pip.conf'),
    join(homedir(), '.pip', 'pip.conf'),
    '/etc/xdg/pip/pip.conf',
    '/etc/pip.conf',
  ]
  for (const file of files) {
    const found = file && existsSync(file) ? indexUrlIn(readFileSync(file, 'utf8')) : undefined
    if (found) return found
  }
  return 'https://pypi.org/simple'
}

/** `index-url` of the section `global`; pip takes dashes and underscores alike. */
function indexUrlIn(ini: string): string | undefined {
  let section = ''
  for (const line of ini.split(/\r?\n/)) {
    const head = /^\s*\[(.+)\]\s*$/.exec(line)
    if (head) section = head[1] ?? ''
    const value = /^\s*index[-_]url\s*[=:]\s*(\S+)\s*$/.exec(line)
    if (section === 'global' && value) return value[1]
  }
  return undefined
}
