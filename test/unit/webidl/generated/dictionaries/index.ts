// Generated from IDL by scripts/generate. Do not edit.


