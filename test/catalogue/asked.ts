/** A catalogue that notes what its views are asked. */
import type { Catalogue, CatalogueView } from '../../src/catalogue/catalogue.ts';

/** @param ask is called with the name of each question, before the catalogue is asked. */
export const listening = (catalogue: Catalogue, ask: (question: string) => unknown): Catalogue => ({
  open: async (...args) => listeningTo(await catalogue.open(...args), ask),
  close: () => catalogue.close(),
});

function listeningTo(view: CatalogueView, ask: (question: string) => unknown): CatalogueView {
  const noted =
    <Args extends unknown[], Answer>(name: string, answer: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      await ask(name);
      return answer(...args);
    };
  return {
    get number() {
      return view.number;
    },
    page: noted('page', (query) => view.page(query)),
    count: noted('count', (selection) => view.count(selection)),
    facet: noted('facet', (...query) => view.facet(...query)),
    names: noted('names', (query) => view.names(query)),
    groups: noted('groups', (query) => view.groups(query)),
    sums: noted('sums', (query) => view.sums(query)),
    middles: noted('middles', (query) => view.middles(query)),
    close: () => {
      view.close();
    },
  };
}
