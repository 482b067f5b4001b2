/** In place of @aws-sdk/credential-provider-node: Lambda gives the credentials of a role in the environment. */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
