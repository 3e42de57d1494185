/** The namespace {@code langpack}. */
@NullMarked
package dev.mtproto.layer71.langpack;

import org.jspecify.annotations.NullMarked;
