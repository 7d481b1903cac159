import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, DiagLogLevel, diag, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { errorCode } from './errorOrigin.js';
import type { Log } from './log.js';
import type { Span, Tracing } from './tracing.js';

/** Spans to an OTLP collector over HTTP, in batches. Loaded only where there is one. */
export function createOpenTelemetry({ endpoint, log }: { endpoint: string; log: Log }): Tracing {
  // The SDK's own words may hold addresses; that something was not sent is enough.
  const say = () => log.warn({}, 'traces not sent');
  const silent = () => {};
  const logger = { error: say, warn: silent, info: silent, debug: silent, verbose: silent };
  diag.setLogger(logger, { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true });
  // opentelemetry.io: OTLP exporter configuration: the signal's path is added to the endpoint.
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'who-attended' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('who-attended');
  const contexts = new AsyncLocalStorage<Context>();

  return {
    async span(name, fields, work) {
      const parent = contexts.getStore() ?? ROOT_CONTEXT;
      const open = tracer.startSpan(name, { attributes: fields }, parent);
      const span: Span = {
        set: (more) => void open.setAttributes(more),
        failed: (code) => void open.setStatus({ code: SpanStatusCode.ERROR, message: code }),
      };
      try {
        return await contexts.run(trace.setSpan(parent, open), () => work(span));
      } catch (error) {
        span.failed(errorCode(error));
        throw error;
      } finally {
        open.end();
      }
    },
    stop: () => provider.shutdown().catch(say),
  };
}
