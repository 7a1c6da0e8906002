/** Puts the routers together, listens, and stops without cutting anybody off. */
import type { Server, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import express, { type ErrorRequestHandler, type Express, type Router } from "express";
import type { Log } from "../services/ports/log.ts";

export interface Listening {
  readonly port: number;
  /** Takes no new connections; resolves when the last request is answered. */
  close(): Promise<void>;
}

/** Requests that have not ended by then are cut off. */
const CLOSE_TIMEOUT_MS = 10_000;
/** For so long, callers with a kept connection are told to close it: closing it ourselves could meet their next call. */
const DRAIN_MS = 1_000;

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
  let isClosing = false;
  server.prependListener("request", (_request, response: ServerResponse) => {
    if (isClosing) response.setHeader("Connection", "close");
  });
  // Longer than a reverse proxy keeps its connections, so that it never writes into a closing one.
  server.keepAliveTimeout = 65_000;
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: async () => {
      isClosing = true;
      const endsAt = Date.now() + DRAIN_MS;
      while ((await openConnections(server)) > 0 && Date.now() < endsAt) await sleep(50);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

function openConnections(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));
}
