/** Cities of the United States whose names hardly ever mean another place in world news, written down from general knowledge; not "Birmingham", "Cambridge" or "Portsmouth". */
export const americanCities: ReadonlySet<string> = new Set(
  `Akron, Albuquerque, Amarillo, Anaheim, Anchorage, Ann Arbor, Annapolis, Atlanta, Atlantic City, Austin, Baltimore, Baton Rouge, Boise, Boston,
  Bronx, Brooklyn, Buffalo, Charlottesville, Chattanooga, Chicago, Cincinnati, Cleveland, Colorado Springs, Dallas, Denver, Des Moines, Detroit,
  El Paso, Fort Worth, Fresno, Hollywood, Honolulu, Houston, Indianapolis, Jacksonville, Jersey City, Kansas City, Las Vegas, Los Angeles, Louisville,
  Memphis, Miami, Milwaukee, Minneapolis, Nashville, New Haven, New Orleans, New York City, Oakland, Oklahoma City, Omaha, Orlando, Oshkosh,
  Palm Beach, Palo Alto, Philadelphia, Phoenix, Pittsburgh, Portland, Raleigh, Sacramento, Salt Lake City, San Antonio, San Bernardino, San Diego,
  San Francisco, Santa Monica, Scranton, Seattle, Shreveport, Spokane, St. Louis, Tallahassee, Tampa, Tucson, Tulsa, Virginia Beach, West Palm Beach,
  Wichita`.split(/,\s+/),
)
