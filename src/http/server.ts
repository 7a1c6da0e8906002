/** Puts the routers together, listens, and stops without cutting anybody off. */
import type { Server } from "node:http";
import express, { type ErrorRequestHandler, type Express, type Router } from "express";
import type { Log } from "../services/ports/log.ts";

export interface Listening {
  readonly port: number;
  /** Takes no new connections; resolves when the last request is answered. */
  close(): Promise<void>;
}

/** Requests that have not ended by then are cut off. */
const CLOSE_TIMEOUT_MS = 10_000;

/** @param routers by the path where each is mounted */
export function makeApp(routers: Readonly<Record<string, Router>>, log: Log): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  // A reverse proxy beside us names the visitor's address; limits per address need it. Nobody outside is believed.
  app.set("trust proxy", ["loopback", "uniquelocal"]);
  for (const [path, router] of Object.entries(routers)) app.use(path, router);
  app.use((_request, response) => {
    response.status(404).json({ error: "There is nothing here." });
  });
  const somethingBroke: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const isTheirs = error.status !== undefined && error.status < 500;
    if (!isTheirs) log.error("request-failed", {}, error);
    response
      .status(isTheirs ? (error.status ?? 400) : 500)
      .json({ error: isTheirs ? "Bad request." : "Our fault." });
  };
  app.use(somethingBroke);
  return app;
}

/** @throws an error with code EADDRINUSE when the port is taken */
export async function listen(app: Express, port: number, host: string): Promise<Listening> {
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = app.listen(port, host, (error?: Error) => (error ? reject(error) : resolve(starting)));
  });
  // Longer than a reverse proxy keeps its connections, so that it never writes into a closing one.
  server.keepAliveTimeout = 65_000;
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
