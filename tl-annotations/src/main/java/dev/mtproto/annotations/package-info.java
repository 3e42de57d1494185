/**
 * The annotations that declare TL constructors and methods as Java interfaces. The annotation
 * processor of tl-processor turns such declarations into records, sealed interfaces and codecs.
 *
 * @see <a href="https://core.telegram.org/mtproto/TL">The TL language</a>
 */
@NullMarked
package dev.mtproto.annotations;

import org.jspecify.annotations.NullMarked;
