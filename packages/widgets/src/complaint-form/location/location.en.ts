import type { LocationMessages } from './location.th.ts';

export const locationEn: LocationMessages = {
  ways: 'Other ways to say where',
  search: 'Search for a subdistrict, district or postcode',
  searchHint: 'In Thai or Latin letters, for example Mae Rim, ช้างเผือก, or 50300',
  results: 'Places found',
  loadingPlaces: 'Loading the names of the whole country',
  placesFailed:
    'The names of the whole country could not be loaded. Please try again, or choose a province below.',
  tryAgain: 'Try again',
  found: (shown, all) =>
    shown < all
      ? `${all} places found, the first ${shown} are shown. Please type more to narrow it down.`
      : `${all} ${all === 1 ? 'place' : 'places'} found`,
  notFound: 'No match. Please try other words, or choose a province below.',
  everywhere: 'Search the whole country',
  chosen: (place) => `Chosen: ${place}`,

  usePosition: 'Use the position of this device',
  positionHint:
    'Your device asks you first. The position goes nowhere until you send your case, and you can take it out before.',
  asking: 'Finding the position, please wait',
  errors: {
    refused:
      'The device does not allow its position to be used. Please allow it in the settings of the browser; from the LINE app, please open this page in the browser of the device. Or search by the name of the subdistrict.',
    unavailable:
      'This page cannot use the position of the device. Please search by the name of the subdistrict or by postcode.',
    missed:
      'The position was not found. Please switch on the location service of the device and try again, or search by the name of the subdistrict.',
    outside:
      'This position lies outside Thailand and is not attached. Please search by the name of the subdistrict, or choose a point on the map.',
  },

  point: 'The point that will be sent with your matter',
  coordinatesOf: (text) => `Position ${text}`,
  accuracy: (metres) =>
    metres < 1000
      ? `May be off by about ${metres} metres`
      : `May be off by about ${Math.round(metres / 1000)} kilometres`,
  remove: 'Take this point out',
  removed: 'The point has been taken out',
  locating: 'Finding the subdistrict of this point',
  nearPlaces: 'Which subdistrict does this point lie in?',
  nearestPlaces: 'The subdistricts nearest to this point',
  nearPlacesHint:
    'Please choose the right one. If it is not here, please choose province, district and subdistrict below.',
  inside: 'The point lies in it by the map',
  undivided: 'The map does not tell these apart yet',
  away: (metres) =>
    metres < 1000
      ? `About ${metres} metres from the point`
      : `About ${Math.round(metres / 1000)} km from the point`,
  outlinesOf: (whose) => `Borders of subdistricts: ${whose}`,
  proposed: (province) =>
    `This point lies in ${province}. Please choose the right subdistrict of those proposed.`,
  nearBorderOf:
    'This point lies near a border of provinces. Please choose the right subdistrict of those proposed.',
  coarse: (metres) =>
    `This position may be off by about ${Math.round(metres / 1000)} km. The subdistricts proposed may be wrong; please check.`,
  astray:
    'This point lies in no subdistrict. It may be at sea or outside Thailand. Please check the point, or choose the subdistrict nearest to where it happened.',
  farAway:
    'This point is more than 25 km from any subdistrict. Please check the point, or choose a province below.',
  contradicted:
    'This point does not lie in the place that is chosen. Please choose one of the subdistricts proposed, or take the point out.',
  inProvince: (province) =>
    `This point lies in ${province}. Please choose district and subdistrict below.`,
  nearBorder: 'This point lies near a border. Please choose in which province it happened.',
  otherProvince: (province) =>
    `This point lies in ${province}, which is not the province that is chosen. Please check.`,
  noProvince: 'The province cannot be told from this point. Please choose it below.',

  openMap: 'Choose a point on the map, or give a position',
  coordinates: 'Position (latitude, longitude)',
  coordinatesHint: 'You can paste it from a map application, for example 18.7883, 98.9853',
  coordinatesError:
    'This position cannot be read. Please give two numbers within Thailand, for example 18.7883, 98.9853.',
  loadingMap: 'Loading the map',
  mapFailed:
    'The map could not be loaded. Please try again, or give the position in the field above.',
  map: 'Map of Thailand with the borders of the provinces',
  mapHint:
    'Drag the map, or press the arrows and + − until the place is at the mark in the middle, then press “Use the point in the middle”. If you cannot find it, a landmark will do.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  up: 'Move up',
  down: 'Move down',
  left: 'Move left',
  right: 'Move right',
  center: (coordinates, province) =>
    `The middle of the map is at ${coordinates}${province === undefined ? '' : `, ${province}`}`,
  useCenter: 'Use the point in the middle',
  credit: (whose) => `Map outlines: ${whose}`,
  kilometres: (count) => `${count} km`,
  metres: (count) => `${count} m`,
};
