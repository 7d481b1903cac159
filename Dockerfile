# The bot in a container: docker build -t who-attended . && docker run --env-file bot.env -p 3978:3978 who-attended
ARG NODE=24

FROM node:${NODE}-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
# The maps are for debuggers.
RUN npm run build && find dist -name '*.map' -delete

FROM node:${NODE}-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc deploymentTemplates/lean-packages.sh ./
RUN npm ci --omit=dev && sh lean-packages.sh node_modules

FROM node:${NODE}-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY scripts/serve.mjs scripts/doctor.mjs scripts/prepare.mjs scripts/
COPY cards cards
# docker run --env-file bot.env who-attended doctor, or docker exec <container> doctor
RUN printf '#!/bin/sh\nexec node /app/dist/doctor/main.js\n' > /usr/local/bin/doctor && chmod +x /usr/local/bin/doctor
# STORAGE is sqlite:.data/bot.db unless the environment names another.
RUN mkdir .data && chown node:node .data
USER node
VOLUME /app/.data
EXPOSE 3978
# Alive, not ready: a restart does not bring storage back.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
