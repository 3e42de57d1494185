package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a layer's schema file says that its declarations do not: its comments, and the order of its
 * lines. Written by the importer, used only to write the schema again as it was.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface TlSource {
  /** The comment lines at the file's beginning, without the slashes. */
  String[] header() default {};

  /** TL names of the constructors, space-separated, in the file's order. */
  String[] types() default {};

  /** TL names of the methods, space-separated, in the file's order. */
  String[] functions() default {};

  /** The comment lines at the file's end, without the slashes. */
  String[] footer() default {};
}
