import sharpService from 'astro/assets/services/sharp'
import type { LocalImageService } from 'astro'

/** From Astro’s own quality downwards: that of AVIF is 50, of the others 80. */
const qualities = [undefined, 45, 30, 15] as const

/** Below so many bytes the head of a file weighs more than its pixels. */
const smallest = 10_000

/**
 * Astro's pictures, each no larger in bytes than the one that was supplied: a PNG of few colours that is shrunk, or a
 * JPEG that was saved small, would else grow. What has no transparency is laid on white.
 */
const service: LocalImageService = {
  ...sharpService,
  transform: async (supplied, options, config, logger) => {
    const onPaper = /^jpe?g$/.test(String(options['format'])) ? { background: '#fff' } : {}
    const made = async (quality: number | undefined) =>
      sharpService.transform(
        supplied,
        { ...options, ...onPaper, ...(quality && { quality }) },
        config,
        logger,
      )
    let best = await made(qualities[0])
    for (const quality of qualities.slice(1)) {
      if (best.data.length <= Math.max(supplied.length, smallest)) break
      const smaller = await made(quality)
      if (smaller.data.length < best.data.length) best = smaller
    }
    return best
  },
}

// oxlint-disable-next-line import/no-default-export -- Astro loads its picture service so
export default service
