/** Everything that can be taken away by URL: a list, a format, a question. */
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { InvalidInput } from '../records/invalidInput.ts';
import type { Format, Locale, Written } from './format.ts';
import { type ExportList, exportLists } from './lists.ts';
import { ofParameter, ParameterError } from './question/parameterError.ts';
import { questionIn } from './question/parameters.ts';
import type { Site } from './site.ts';
import type { Headers } from './tables/csv.ts';
import { calendarFormat } from './calendars/format.ts';
import { feedFormats } from './feeds/formats.ts';
import { tableFormats } from './tables/formats.ts';

/** What a path leads to. */
export interface Found {
  readonly path: string;
  readonly list: ExportList;
  readonly format: Format;
}

export interface Export extends Written {
  /** Absolute; undefined: nothing is left. */
  readonly nextUrl: string | undefined;
}

/** Found at no URL: the list or the format does not exist. */
export class NoSuchExport extends Error {
  override readonly name = 'NoSuchExport';
}

/** Raise it when a format or its columns change: clients' copies of the former form are then out of date. */
export const EXPORTS_REVISION = 1;

const EXPORT_PATH = /^\/data\/([A-Za-z]+)\.([a-z.]+)$/;
/** Parameters of the format, beside those of the list. */
const LANGUAGE = 'lang';
const HEADERS = 'header';

export class Exports {
  readonly lists: ReadonlyMap<string, ExportList>;
  readonly formats: readonly Format[];

  /** @param schema executable. */
  constructor(schema: GraphQLSchema) {
    this.lists = exportLists(schema);
    this.formats = [...tableFormats(schema), ...feedFormats, calendarFormat];
  }

  /**
   * @param search of the URL, without the question mark.
   * @throws ParameterError that names the parameter.
   */
  async export({ path, list, format }: Found, search: string, site: Site, context: Context): Promise<Export> {
    const parameters = new URLSearchParams(search);
    const locale = oneOf(parameters, LANGUAGE, ['zh', 'en'] as const) ?? 'zh';
    const headers: Headers = oneOf(parameters, HEADERS, ['label', 'names'] as const) === 'names' ? 'names' : locale;
    const question = questionIn(without(parameters, LANGUAGE, HEADERS), list);
    const urlAfter = (cursor?: string) => urlOf(site, path, parameters, cursor);
    try {
      const written = await format.write({ list, question, context, site, locale, headers, urlAfter });
      const { nextAfter } = written;
      return { ...written, nextUrl: nextAfter === undefined ? undefined : urlAfter(nextAfter) };
    } catch (error) {
      throw error instanceof InvalidInput ? ofParameter(error) : error;
    }
  }

  /** The formats of a list. */
  formatsOf(list: ExportList): readonly Format[] {
    return this.formats.filter(({ isFor }) => isFor(list));
  }

  /**
   * @param path of the URL: `/data/projects.csv`.
   * @throws NoSuchExport
   */
  find(path: string): Found {
    const [, name = '', extension = ''] = EXPORT_PATH.exec(path) ?? [];
    const list = this.lists.get(name);
    if (!list) {
      const names = [...this.lists.keys()].join(', ');
      throw new NoSuchExport(
        `There is no list at this path: write /data/{list}.{format}, where the list is one of ${names}`,
      );
    }
    const formats = this.formatsOf(list);
    const format = formats.find((each) => each.extension === extension);
    if (format) return { path, list, format };
    const paths = formats.map((each) => `/data/${name}.${each.extension}`).join(', ');
    throw new NoSuchExport(`The list ${name} is not to be had in this format; there is ${paths}`);
  }
}

function oneOf<Value extends Locale | 'label' | 'names'>(
  parameters: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = parameters.getAll(name).filter((text) => text !== '');
  if (given.length > 1) throw new ParameterError(name, 'must be given once');
  const value = values.find((each) => each === given[0]);
  if (given[0] !== undefined && value === undefined)
    throw new ParameterError(name, `must be one of ${values.join(', ')}`);
  return value;
}

function without(parameters: URLSearchParams, ...names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => !names.includes(name)));
}

function urlOf({ url }: Site, path: string, parameters: URLSearchParams, cursor: string | undefined): string {
  const present = new URLSearchParams([...parameters].filter(([, text]) => text !== ''));
  // A cursor leads on from a page by its number too, and from where a feed began.
  const kept =
    cursor === undefined ? present : without(present, 'page.number', 'page.size', 'after', 'sincePublication');
  if (cursor !== undefined) kept.set('after', cursor);
  const search = kept.toString();
  return `${url}${path}${search === '' ? '' : `?${search}`}`;
}
