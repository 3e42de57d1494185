package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a TL constructor: an interface within its Type's whose accessors are the constructor's
 * parameters, in order.
 *
 * <p>{@code Chat} within {@code InputPeerType} is {@code inputPeerChat} or {@code chat}, whichever
 * the id belongs to; {@code Regular} is {@code inputPeer} itself. Anything else is said with {@link
 * TlName}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TlConstructor {
  /** The constructor's id: the CRC32 of its TL line. */
  int value();

  /** Whether the id is checked against the line; false only for an id that is known to differ. */
  boolean crc() default true;
}
