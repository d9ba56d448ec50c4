import type { Feature, FeatureCollection, Point } from 'geojson'
import { localeIds } from '#i18n/locales.ts'
import type { Report } from '#report/model.ts'

/** The places of a year as GeoJSON (RFC 7946), from its report in every language; those of which only the region is told lie nowhere. */
export const placesAsGeoJson = (editions: readonly Report[]): FeatureCollection<Point | null> => {
  const names = editions.map((report) => new Map(report.places.map(({ id, name }) => [id, name])))
  return {
    type: 'FeatureCollection',
    features: (editions[0]?.places ?? []).map(
      ({ id, region, coordinates, activities }): Feature<Point | null> => ({
        type: 'Feature',
        id,
        geometry: coordinates
          ? { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] }
          : null,
        properties: {
          ...Object.fromEntries(
            localeIds.flatMap((locale, at) => {
              const name = names[at]?.get(id)
              return name && !name.lang ? [[`name_${locale}`, name.text]] : []
            }),
          ),
          region,
          activities: activities.map((activity) => activity.id),
        },
      }),
    ),
  }
}
