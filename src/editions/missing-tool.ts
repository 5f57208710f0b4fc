/** A program of this machine that an edition needs and that is not there. */
export class MissingTool extends Error {
  /** How people call the program. */
  readonly tool: string;
  /** How to get it, in a sentence. */
  readonly remedy: string;

  constructor(tool: string, remedy: string) {
    super(`${tool} was not found: ${remedy}`);
    this.name = 'MissingTool';
    this.tool = tool;
    this.remedy = remedy;
  }
}
