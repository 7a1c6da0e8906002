/** What browsers are told about pages of ours: whose scripts run, who may show it, what it gives away. */
import helmet from "helmet";

/**
 * Nothing inline, nothing of third parties but pictures that coordinators sent over https. `frameAncestors`: the
 * sources that may embed the page, as in `CHAT_FRAME_ANCESTORS`.
 */
export function pageHeaders(frameAncestors: string) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "https:"],
        "connect-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
        "frame-ancestors": frameAncestors.split(/\s+/),
      },
    },
    // A department's site loads embed.js from here.
    crossOriginResourcePolicy: { policy: "cross-origin" },
    crossOriginOpenerPolicy: false, // means nothing in a frame, and warns on plain http
    originAgentCluster: false,
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: false, // whoever ends TLS in front of us decides
    xFrameOptions: false, // frame-ancestors says it better
  });
}
