import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** What an HTTP API sends for a request, reduced to what the explorer reads. */
export function request(rawPath: string, method = 'GET', headers: Record<string, string> = {}): APIGatewayProxyEventV2 {
  return {
    rawPath,
    headers,
    requestContext: { http: { method }, requestId: 'gateway-request-1' },
  } as APIGatewayProxyEventV2;
}
