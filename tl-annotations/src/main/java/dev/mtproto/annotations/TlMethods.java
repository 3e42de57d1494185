package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares TL methods: the abstract methods of a public interface, each with {@link TlMethod}. The
 * interface is also what one calls them through. For each method a request record is generated in
 * the namespace's package.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TlMethods {
  /** The namespace of all the methods: {@code messages}; empty for methods that have none. */
  String namespace() default "";
}
