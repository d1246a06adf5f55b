/** What we need of a network: one request and its answer. addin/pxweb implements it. */

/** A request as it is sent. */
export interface NetworkRequest {
  readonly url: string;
  /** JSON text to post; undefined: GET. */
  readonly body?: string;
  /**
   * Media type of the body. `text/plain` keeps a browser from asking the server for leave first,
   * which some offices count as a call of its own.
   */
  readonly contentType?: "application/json" | "text/plain";
  readonly signal: AbortSignal;
}

/** An answer, whatever its status. */
export interface NetworkAnswer {
  readonly status: number;
  readonly text: string;
  /** Seconds to wait, where the server says so and the host lets us read it. */
  readonly retryAfterSeconds: number | undefined;
  /** True where the connection ended in the middle of the text: nothing of it may be used. */
  readonly isCutOff?: boolean;
}

/**
 * Sends a request. The promise is rejected where no answer came: nothing is known of the cause
 * then, a browser hides it. It is rejected with the signal's reason where that is aborted.
 */
export type SendRequest = (request: NetworkRequest) => Promise<NetworkAnswer>;
