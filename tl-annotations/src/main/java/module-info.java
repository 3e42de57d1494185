/**
 * The annotations that declare TL constructors and methods; no dependencies, nothing at run time.
 */
module dev.mtproto.annotations {
  requires static org.jspecify;

  exports dev.mtproto.annotations;
}
