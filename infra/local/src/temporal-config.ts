import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freeLowPorts } from './free-port.ts'
import type { TemporalDatabases } from './temporal-databases.ts'

/** What the server is started with: fixed when its databases are made. */
const HISTORY_SHARDS = 4

/**
 * Writes the server's two files into `folder`, as JSON, which YAML includes. All its doors are on 127.0.0.1.
 * @param dynamicConfig values as JSON
 * @returns the path of the file to start with
 */
export async function writeTemporalConfig(
  folder: string,
  given: { port: number; databases: TemporalDatabases; dynamicConfig: Record<string, string> },
): Promise<string> {
  const dynamic = join(folder, 'dynamic.yaml')
  const values = Object.entries(given.dynamicConfig).map(([key, value]) => `${key}: [{"value": ${value}}]\n`)
  writeFileSync(dynamic, values.join(''), { mode: 0o600 })
  const file = join(folder, 'server.yaml')
  writeFileSync(file, JSON.stringify(await config({ ...given, dynamic }), null, 2), { mode: 0o600 })
  return file
}

async function config(given: { port: number; databases: TemporalDatabases; dynamic: string }) {
  // One who asked for a low port gets that one.
  const doors = (await freeLowPorts(8)).filter((found) => found !== given.port)
  const door = (grpcPort = doors.pop()) => ({
    rpc: { grpcPort, membershipPort: doors.pop(), bindOnLocalHost: true },
  })
  return {
    log: { stdout: true, level: 'warn', format: 'json' },
    persistence: {
      defaultStore: 'events',
      visibilityStore: 'visibility',
      numHistoryShards: HISTORY_SHARDS,
      datastores: {
        events: { sql: store('temporal', given.databases, 10) },
        visibility: { sql: store('temporal_visibility', given.databases, 5) },
      },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: { frontend: door(given.port), matching: door(), history: door(), worker: door() },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `127.0.0.1:${given.port}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: given.dynamic, pollInterval: '60s' },
  }
}

/** @param most connections of each of the four services; PostgreSQL has 200 for all */
function store(databaseName: string, { host, port, user, password }: TemporalDatabases, most: number) {
  return {
    pluginName: 'postgres12',
    databaseName,
    connectAddr: `${host}:${port}`,
    connectProtocol: 'tcp',
    user,
    password,
    maxConns: most,
    maxIdleConns: most,
    maxConnLifetime: '1h',
  }
}
