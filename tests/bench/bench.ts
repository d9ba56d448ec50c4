/** Builds made-up years of several sizes, and tells how long it took; with `--peers`, beside other generators of sites. */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contentOf } from './content.ts'
import { writeFiles } from './files.ts'
import { measured, type Maker, type Measured } from './measure.ts'
import { makersOfPeers } from './peers.ts'
import { growthTable, partsTable, sizeTable, type Results } from './tables.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,500,2000' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
  },
})
const root = resolve(import.meta.dirname, '../..')
const scratch = join(root, '.cache', 'bench')

/** This project without PDFs: cold, with its cache kept, and cold without share pictures, which no peer makes. */
const own = async (activities: number): Promise<readonly Maker[]> => {
  const place = join(scratch, 'own', String(activities))
  const [content, out, cache, pictures] = ['content', 'dist', 'cache', 'pictures'].map((name) =>
    join(place, name),
  )
  await writeFiles(content!, contentOf(activities))
  const maker = {
    folder: root,
    command: ['src/cli/build.ts'],
    out: out!,
    env: {
      CONTENT_DIR: content!,
      OUT_DIR: out!,
      CACHE_DIR: cache!,
      ASSET_CACHE: pictures!,
      CHROMIUM: 'none',
    },
  }
  const cold = [cache!, pictures!]
  return [
    { ...maker, name: 'cold', clean: cold },
    { ...maker, name: 'cache kept', clean: [], again: true },
    { ...maker, name: 'no pictures', clean: cold, env: { ...maker.env, SHARE_PICTURES: 'none' } },
  ]
}

const results: Results = new Map()
for (const size of values.sizes.split(',').map(Number)) {
  const makers = [
    ...(await own(size)),
    ...(values.peers ? await makersOfPeers(join(scratch, 'peers'), size) : []),
  ]
  const runs = new Map<string, Measured[]>(makers.map(({ name }) => [name, []]))
  // In turn, so that a machine that slows down slows all of them.
  for (let run = 0; run < Number(values.runs); run++)
    for (const maker of makers) runs.get(maker.name)?.push(measured(maker))
  results.set(size, runs)
  console.log(sizeTable(size, runs))
}
console.log(partsTable(results))
if (results.size > 1) console.log(growthTable(results))
