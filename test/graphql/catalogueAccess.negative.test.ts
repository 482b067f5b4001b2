/** A view of the catalogue that is opened is closed: none is opened for a request that has been answered. */
import type { CatalogueView } from '../../src/catalogue/catalogue.ts';
import { CatalogueAccess } from '../../src/graphql/catalogueAccess.ts';
import type { RequestReader } from '../../src/publications/reading/requestReader.ts';

/** Counts the views that are open. */
function access() {
  const views = { open: 0 };
  const view = {
    close: () => {
      views.open -= 1;
    },
  } as CatalogueView;
  const catalogue = {
    open: async () => {
      views.open += 1;
      return view;
    },
    close: async () => undefined,
  };
  const reader = { number: async () => 1, deadline: undefined } as unknown as RequestReader;
  return { views, access: new CatalogueAccess(async () => catalogue, reader) };
}

test('asked first when the request has been answered, it opens none', async () => {
  // Prepare
  const { views, access: catalogue } = access();
  catalogue.close();

  // Act
  const reading = catalogue.reading();

  // Assess
  await expect(reading).rejects.toThrow('The request has been answered');
  expect(views.open).toBe(0);
});

test('answered while it is opened, it is closed', async () => {
  // Prepare
  const { views, access: catalogue } = access();
  const reading = catalogue.reading();

  // Act
  catalogue.close();
  await reading;
  await Promise.resolve();

  // Assess
  expect(views.open).toBe(0);
});
