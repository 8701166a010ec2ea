@echo off
rem Starts rowan.jar, which lies beside this script. ROWAN_OPTS has further options for Java.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %ROWAN_OPTS% -jar "%~dp0rowan.jar" %*
exit /b %ERRORLEVEL%
