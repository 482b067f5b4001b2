/** The connection to OpenSearch: plain, or signed with the credentials of AWS. */
import { Client, type ClientOptions } from '@opensearch-project/opensearch';
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws';

export interface OpenSearchAccess {
  readonly url: string;
  /** Where requests are signed; undefined: they are not. */
  readonly signing?: { readonly region: string; readonly credentials: () => Promise<AwsCredentials> } | undefined;
}

interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export function openSearchClient({ url, signing }: OpenSearchAccess): Client {
  const signed: ClientOptions = signing
    ? AwsSigv4Signer({ region: signing.region, service: 'es', getCredentials: signing.credentials })
    : {};
  return new Client({ ...signed, node: url, compression: 'gzip', suggestCompression: true });
}
