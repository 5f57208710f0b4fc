/** A gate: a server in front of another that records requests, may stall, and closes at the socket. */
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Gate {
  /** Address of the home page, ending with a slash. */
  url: string;
  port: number;
  /** Paths requested so far, in order, without queries. */
  asked: string[];
  /** How many more requests are answered; the others hang. */
  limit: number;
  /** Address of the home page of the site behind it. */
  site: string;
  /** Ends all connections and stops listening, as if the network were cut. */
  close(): Promise<void>;
}

/**
 * @param site address of the home page of the site behind the gate
 * @param port 0 for any free one, or that of an earlier gate to replace it
 */
export async function openGate(site: string, port = 0): Promise<Gate> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    gate.asked.push(path.replace(/\?.*$/, ''));
    if (gate.limit-- <= 0) return;
    const { method } = request;
    // Compressing hundreds of files for one reading would take longer than the test.
    const headers = { ...request.headers, 'accept-encoding': 'identity' };
    const onward = ask(new URL(path, gate.site), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    onward.end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const gate: Gate = {
    url: `http://localhost:${taken}${new URL(site).pathname}`,
    port: taken,
    asked: [],
    limit: Infinity,
    site,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return gate;
}
