import { CATALOGUE_ENGINE, newCatalogue } from '../support/catalogue.ts';
import { describeCatalogue } from './engineSuite.ts';

describeCatalogue(`the catalogue on ${CATALOGUE_ENGINE}`, { make: newCatalogue });
