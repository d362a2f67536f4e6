import type { Problem } from '@overturn/contracts/common';

export interface FieldProblem {
  readonly path: string;
  readonly code: string;
}

/** A refusal of the server as the screens see it: a code and its parameters, never prose. */
export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly params: Problem['params'] = {},
    readonly fields: readonly FieldProblem[] = [],
    readonly traceId = '',
  ) {
    super(code);
    this.name = 'ApiProblem';
  }

  /** Reads problem JSON; an answer that is none (a proxy's page, say) becomes HTTP.BUSY or HTTP.UNEXPECTED. */
  static async from(response: Response): Promise<ApiProblem> {
    const body: unknown = await response.json().catch(() => null);
    if (isProblem(body)) {
      return new ApiProblem(body.code, response.status, body.params, body.fields, body.traceId);
    }
    const isGateway = response.status >= 502 && response.status <= 504;
    return new ApiProblem(isGateway ? 'HTTP.BUSY' : 'HTTP.UNEXPECTED', response.status);
  }

  static unreachable(): ApiProblem {
    return new ApiProblem('NETWORK.UNREACHABLE', 0);
  }

  /** What a catch block holds, as a problem; anything that is none is our own bug and says so. */
  static of(error: unknown): ApiProblem {
    return error instanceof ApiProblem ? error : new ApiProblem('SCREEN.FAILED', 0);
  }

  /** The code of the field whose path ends with `name`, such as `email` for `body.email`. */
  fieldCode(name: string): string | undefined {
    return this.fields.find(({ path }) => path === name || path.endsWith(`.${name}`))?.code;
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
