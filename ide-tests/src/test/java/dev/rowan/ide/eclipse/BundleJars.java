package dev.rowan.ide.eclipse;

import dev.rowan.ide.plugin.PluginActivator;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The bundles that no repository has: they are made when Eclipse starts. */
final class BundleJars {

  private static final String REQUIRED =
      "org.eclipse.core.runtime,org.eclipse.core.resources,org.eclipse.jdt.core,org.eclipse.jdt.apt.core";

  private BundleJars() {}

  static List<Path> write(Path folder) {
    return List.of(ant(folder.resolve("ant.jar")), plugin(folder.resolve("plugin.jar")));
  }

  /**
   * An empty bundle under Ant's name, which {@code org.eclipse.jdt.apt.core} requires for a task
   * that nobody runs here.
   */
  private static Path ant(Path jar) {
    return Jars.empty(jar, manifest("org.apache.ant"));
  }

  /** The plug-in of these tests. */
  private static Path plugin(Path jar) {
    Path classes = ClassPath.of(BundleJars.class);
    String plugin = PluginActivator.class.getPackageName();
    Manifest manifest = manifest(plugin);
    Attributes main = manifest.getMainAttributes();
    main.putValue("Bundle-Activator", PluginActivator.class.getName());
    main.putValue("Require-Bundle", REQUIRED);
    main.putValue("Import-Package", "org.osgi.framework," + BundleJars.class.getPackageName());
    return Jars.pack(jar, classes, classes.resolve(plugin.replace('.', '/')), manifest);
  }

  private static Manifest manifest(String name) {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Bundle-ManifestVersion", "2");
    main.putValue("Bundle-SymbolicName", name);
    main.putValue("Bundle-Version", "2.0.0");
    return manifest;
  }
}
