# Build: everything, with development dependencies. Run: the built code and what it needs, as an ordinary user.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:22-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
# Prisma's client names its command line as an optional peer, and npm brings it along: 280 MB that never run here.
RUN cd node_modules \
  && rm -rf prisma typescript effect @electric-sql react react-dom @prisma/studio-core @prisma/dev @prisma/config \
    @prisma/engines @prisma/fetch-engine @prisma/query-plan-executor @prisma/streams-local \
  && find @prisma/client/runtime -regex '.*[.]\(mysql\|sqlite\|sqlserver\|cockroachdb\)[.].*' -delete \
  && find . -name '*.map' -delete

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY bin bin
COPY prisma prisma
# Events are kept here while the database is away, and files that people send: put it on a volume.
RUN mkdir -p data/files && chown -R node:node data
VOLUME /app/data
USER node
EXPOSE 3000
# DATABASE_URL and SECRET_KEY are needed; `web` and `worker` may run any number of times, `migrate` before them.
ENTRYPOINT ["node", "bin/donghanh.js"]
CMD ["web"]
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
