import { describe, expect, it } from 'vitest';
import { codesIn, compareCodes } from '../../scripts/codes.js';

const header = `
enum TIMErrCode {
    ERR_SUCC = 0,                       // no error
    ERR_USER_SIG_EXPIRED = 6206,        // ERR_OLD_NAME = 1
    /* ERR_GONE = 2, */
    ERR_SVR_BRAND_NEW = 987654,
    kTIMPlatform_Android = 2,
}`;
const typings = 'export declare enum TIMErrCode { ERR_USER_SIG_OLD = 6206, OTHER_THING = 7 }';
const bundle = 'x={NO_SDKAPPID:2000,NO_IDENTIFIER:2002,NO_USERSIG:2003,BRAND_NEW:1e6},p={IOS:1,ANDROID:2,WEB:3,MAC:4}';
const enumeration =
  '!function(e){e[e.NOT_INIT=-1e5]="NOT_INIT",e[e.INVALID_CONV_ID=-100001]="INVALID_CONV_ID"}(t||(t={}))';

describe('the codes of an SDK', () => {
  it('are read from a header, without its comments', () => {
    expect(codesIn(header, 'TIMErrorCode.h')).toEqual([
      { name: 'ERR_USER_SIG_EXPIRED', code: 6206 },
      { name: 'ERR_SVR_BRAND_NEW', code: 987654 },
    ]);
  });

  it('are read from the tables of a bundle, and no other tables', () => {
    expect(codesIn(bundle, 'index.js').map(({ code }) => code)).toEqual([2000, 2002, 2003, 1_000_000]);
    expect(codesIn(enumeration, 'index.js')).toEqual([
      { name: 'NOT_INIT', code: -100000 },
      { name: 'INVALID_CONV_ID', code: -100001 },
    ]);
  });

  it('are compared with the catalog: added, renamed, and lacking where it is asked for', () => {
    expect(compareCodes(codesIn(header, 'a.h'))).toEqual(['+ 987654 ERR_SVR_BRAND_NEW']);
    expect(compareCodes(codesIn(typings, 'a.d.ts'))).toEqual([
      '~ 6206 ERR_USER_SIG_OLD, in the catalog ERR_USER_SIG_EXPIRED',
    ]);
    expect(compareCodes(codesIn(header, 'a.h'), { missing: true })).toContain(
      '- 70001 ERR_SVR_ACCOUNT_USERSIG_EXPIRED',
    );
  });
});
